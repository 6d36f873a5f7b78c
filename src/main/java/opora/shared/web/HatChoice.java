package opora.shared.web;

/**
 * Another role the person may put on (сменить роль).
 *
 * @param id what the form sends as {@code hat} to {@code POST /hat}
 */
public record HatChoice(String id, String label, String unit, boolean worn) {}
