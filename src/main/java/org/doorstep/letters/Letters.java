package org.doorstep.letters;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.PetitionNumber;
import org.jspecify.annotations.Nullable;

/** Writes, numbers and files what the office says to the petitioner. */
public interface Letters {

    /** The word that tells apart letters of one kind about one demand, for example the try of a visit. */
    String OCCASION = "occasion";

    /** The word that says which stage of the law a letter ends, by its code; the first one where it is left out. */
    String STAGE = "stage";

    /** The word with the place in the group of whom the letter is addressed to; the first one where it is left out. */
    String TO = "to";

    /** The word that names the body which the next stage is asked of. */
    String NEXT = "nextBody";

    /** The words of a letter that answers what somebody asked for: {@link #OCCASION}, and {@link #TO} where it was in their own name. */
    static Map<String, String> answering(String occasion, @Nullable Integer asker) {
        return asker == null ? Map.of(OCCASION, occasion) : Map.of(OCCASION, occasion, TO, asker.toString());
    }

    /**
     * Writes a letter in the petitioner's language and files it. Writing the same kind for the same demand and {@link
     * #OCCASION} again, after a retry, answers with the letter that is there.
     *
     * @param words what the template asks for, by name; the number, the day and the office are filled in
     */
    Letter issue(Kind kind, PetitionNumber petition, @Nullable DemandNumber demand, Map<String, String> words);

    /** The letters of a petition as the reader may know of them, the first one first. */
    List<Letter> of(PetitionNumber petition);

    /** What went to the petitioner, sealed or not; only after {@link org.doorstep.petition.Group#asking}. */
    List<Letter> toPetitioner(PetitionNumber petition);

    /** A letter as it was issued. */
    record Letter(
            String id,
            Kind kind,
            String number,
            PetitionNumber petition,
            @Nullable DemandNumber demand,
            Instant issuedAt,
            String text) {}

    /** The kinds of letters (document types of R22 and of practice). */
    enum Kind {
        /** 受理告知书, R22 §23. */
        ACCEPTANCE_NOTICE,
        /** 不予受理告知书, R22 §23. */
        NOT_ADMISSIBLE_NOTICE,
        /** 不再受理告知书, R22 §36. */
        NO_LONGER_ADMISSIBLE_NOTICE,
        /** 导入法定途径告知书, R22 §31(1)–(5). */
        REDIRECTION_NOTICE,
        /** 去向告知书 of a demand that a unit is asked to take up, R22 §23. */
        TRANSFER_NOTICE,
        /** 转送去向告知书 for what went to the discipline office, without a word of its content, R22 §30. */
        HANDED_OVER_NOTICE,
        /** 延长办理期限告知书, R22 §34. */
        EXTENSION_NOTICE,
        /** 调解协议书, R22 §33. */
        MEDIATION_AGREEMENT,
        /** 不举行听证告知书 for a petitioner who asked for a hearing, R22 §31(6). */
        HEARING_DECLINED,
        /** 听证通知书, R22 §31(6). */
        HEARING_NOTICE,
        /** 听证笔录, R22 §31(6). */
        HEARING_RECORD,
        /** 信访处理意见书, R22 §32. */
        DECISION_LETTER,
        /** 建议意见答复函, R22 §29. */
        SUGGESTION_REPLY,
        /** 重新办理告知书: the petitioner was not content, and the demand is handled again. */
        REOPENED_NOTICE,
        /** 不予重新办理告知书, with the way that is still open. */
        NOT_REOPENED_NOTICE,
        /** 社会救助、司法救助转介单, R22 §37: only with the petitioner's consent. */
        AID_REFERRAL,
        /** 不予受理通知书 for a request that came too late without a good cause, R22 §35, §36. */
        REVIEW_DECLINED,
        /** 复查意见书, R22 §35. */
        REVIEW_OPINION,
        /** 复核意见书, R22 §36: of the last stage that the law knows. */
        FINAL_REVIEW_OPINION,
        /** 回避决定书, R22 §28: whether an officer takes no further part, as the petitioner asked. */
        RECUSAL_DECISION,
        /** Asks to agree on another visit in writing, where nobody was met. */
        VISIT_LETTER,
        /** The sheet that two visitors carry to the door: purpose, rights, how to withdraw consent. */
        VISIT_SHEET,
        /** Confirms that a petition was withdrawn. */
        WITHDRAWAL_CONFIRMATION,
        /** Invites the petitioner to rate, R22 §21. */
        RATING_INVITATION
    }
}
