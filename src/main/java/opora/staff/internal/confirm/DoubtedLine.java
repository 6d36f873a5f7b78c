package opora.staff.internal.confirm;

import java.util.Set;

/** A person of a list with what is doubtful about him, the gravest first. */
public record DoubtedLine(ListLine line, Set<ListDoubt> doubts) {}
