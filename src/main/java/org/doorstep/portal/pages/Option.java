package org.doorstep.portal.pages;

/** One line of a list to choose from. */
record Option(String code, String name) {}
