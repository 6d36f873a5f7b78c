package opora.roadmap.internal.clause;

/**
 * A thing of the system that answers a clause (что отвечает пункту).
 *
 * @param kind DUTY, MEASURE, ROADMAP, PLAN or CONCEPT
 */
public record ClauseAnswer(String kind, String name, String href, String note) {}
