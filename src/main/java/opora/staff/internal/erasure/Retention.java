package opora.staff.internal.erasure;

/**
 * How long cards of people who left are kept (срок хранения).
 *
 * @param source the rule it follows, in the words of whoever set it; nobody has checked it
 * @param here whether the viewer's own unit set it
 */
public record Retention(int years, String source, boolean here) {}
