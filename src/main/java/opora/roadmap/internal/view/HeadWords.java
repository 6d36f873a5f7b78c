package opora.roadmap.internal.view;

import java.util.ArrayList;
import java.util.List;
import opora.shared.web.Link;
import opora.shared.web.Sign;
import opora.shared.web.Ui;

/** What the head of a roadmap says in words (заголовок словами). */
public record HeadWords(Ui ui, RoadmapTop top) {

    /** «Приказ от 14 августа 2026 № 317‑од»; without its act a plan is called by its kind. */
    public String act() {
        return act(
                ui,
                top.head().actKind(),
                top.head().kind(),
                top.head().actNumber(),
                top.head().actDate());
    }

    public static String act(
            Ui ui,
            String actKind,
            String kind,
            String number,
            java.time.@org.jspecify.annotations.Nullable LocalDate date) {
        var name =
                actKind.equals("PLAN")
                        ? ui.text("roadmap.kind." + kind)
                        : ui.text("act." + actKind);
        var words = new StringBuilder(name);
        if (date != null) words.append(' ').append(ui.text("act.from", dated(ui, date)));
        if (!number.isBlank()) words.append(" №\u00a0").append(number.replace('-', '\u2011'));
        return words.toString();
    }

    /** An act is always named with its year. */
    private static String dated(Ui ui, java.time.LocalDate date) {
        var day = ui.day(date);
        return day.endsWith(String.valueOf(date.getYear())) ? day : day + "\u00a0" + date.getYear();
    }

    public Sign statusSign() {
        return switch (top.head().status()) {
            case "ON_APPROVAL" -> Sign.WAIT;
            case "RETURNED" -> Sign.DUE;
            case "CLOSED" -> Sign.DONE;
            default -> Sign.AHEAD;
        };
    }

    public List<Link> tabs(String current, String query) {
        var tabs = new ArrayList<Link>();
        for (var tab : List.of("table", "gantt", "calendar", "wheel", "board")) {
            tabs.add(tab(tab, tab.equals("table") ? "" : "/" + tab, current, query));
        }
        if (top.head().orderItems() > 0 || top.head().carriesAct())
            tabs.add(tab("order", "/order", current, ""));
        if (top.head().indicators() > 0 || top.rights().edit())
            tabs.add(tab("indicators", "/indicators", current, ""));
        tabs.add(tab("documents", "/documents", current, ""));
        tabs.add(tab("history", "/history", current, ""));
        return tabs;
    }

    private Link tab(String name, String path, String current, String query) {
        var href = top.head().href() + path + (query.isEmpty() ? "" : "?" + query);
        return new Link(ui.text("roadmap.tab." + name), href, name.equals(current));
    }
}
