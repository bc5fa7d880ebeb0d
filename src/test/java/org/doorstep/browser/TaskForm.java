package org.doorstep.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A Camunda Form on the screen, filled in as a person does: by clicking and typing, from top to bottom. */
record TaskForm(Page page, JsonNode schema) {

    /** @param answers by the key of the field: the code of a choice, words, a day, {@code true} for a tick, rows of a list */
    void fill(Map<String, Object> answers) {
        fill(schema.path("components"), answers, "");
        if (!answers.isEmpty()) {
            page.keyboard().press("Tab"); // the form takes over what was typed when its field is left
        }
    }

    private void fill(JsonNode components, Map<String, Object> answers, String row) {
        for (var component : components) {
            var answer = answers.get(
                    component.path("key").asText(component.path("path").asText()));
            if (component.path("type").asText().equals("group")) {
                fill(component.path("components"), answers, row);
            } else if (answer != null) {
                answer(component, answer, row);
            }
        }
    }

    private void answer(JsonNode component, Object answer, String row) {
        switch (component.path("type").asText()) {
            case "radio" ->
                field(component, row + "-" + place(component, answer)).check();
            case "checkbox" -> field(component, row).check();
            case "select" -> choose(component, answer, row);
            case "datetime" -> day(component, (LocalDate) answer, row);
            case "dynamiclist" -> rows(component, (List<?>) answer);
            default -> field(component, row).fill(answer.toString());
        }
    }

    private Locator field(JsonNode component, String end) {
        return page.locator("[id$='-" + component.path("id").asText() + end + "']");
    }

    private void choose(JsonNode component, Object code, String row) {
        var group = page.locator(".fjs-form .fjs-input-group")
                .filter(new Locator.FilterOptions().setHas(field(component, row)));
        group.click();
        page.locator(".fjs-dropdownlist-item").nth(place(component, code)).click();
    }

    private void day(JsonNode component, LocalDate day, String row) {
        var field = field(component, row + "-date");
        var pattern = field.getAttribute("placeholder").replace("mm", "MM");
        field.click();
        field.fill(day.format(DateTimeFormatter.ofPattern(pattern)));
        field.press("Enter");
    }

    private void rows(JsonNode list, List<?> rows) {
        for (int place = 0; place < rows.size(); place++) {
            page.locator(".fjs-repeat-render-add").click();
            var answers = new LinkedHashMap<String, Object>();
            ((Map<?, ?>) rows.get(place)).forEach((key, value) -> answers.put(key.toString(), value));
            fill(list.path("components"), answers, "_" + place);
        }
    }

    private static int place(JsonNode component, Object code) {
        var codes = new ArrayList<String>();
        component.path("values").forEach(value -> codes.add(value.path("value").asText()));
        return IntStream.range(0, codes.size())
                .filter(place -> codes.get(place).equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError(component.path("key").asText() + " offers " + codes));
    }
}
