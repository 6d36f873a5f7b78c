package opora.roadmap.internal.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import opora.shared.web.Choice;
import opora.shared.web.Link;
import opora.shared.web.Ui;
import org.jspecify.annotations.Nullable;

/** The filter of a list as chips and fields (фишки отбора). */
public record FilterChips(Ui ui, MeasureList list, Address address) {

    /** What the folded form asks itself; the rest it must carry along. */
    private static final Set<String> ASKED =
            Set.of("q", "section", "executor", "activity", "term", "from", "to", "sort");

    private static final int NAME = 24;

    public List<Link> links() {
        var filter = list.filter();
        var counts = list.counts();
        var links = new ArrayList<Link>();
        links.add(
                new Link(
                        ui.text("filter.mine"),
                        address.with("mine", filter.onlyMine() ? null : true).href(),
                        filter.onlyMine(),
                        counts.mine()));
        links.add(state(MeasureState.LATE, counts.late()));
        links.add(state(MeasureState.DUE, counts.due()));
        links.add(state(MeasureState.WAIT, counts.waiting()));
        if (counts.unscheduled() > 0)
            links.add(state(MeasureState.UNSCHEDULED, counts.unscheduled()));
        if (counts.before() > 0) links.add(state(MeasureState.BEFORE_START, counts.before()));
        for (var more : List.of(MeasureState.AHEAD, MeasureState.DONE, MeasureState.CANCELLED))
            if (filter.state() == more) links.add(state(more, -1));
        return links;
    }

    /** School years of the roadmap, or those around the one shown. */
    public List<Link> years(@Nullable RoadmapTop top) {
        var shown = list.axis().start().getYear();
        var first = top == null ? shown - 1 : Math.min(shown, schoolYear(top.head().startsOn()));
        var last = top == null ? shown + 1 : Math.max(shown, schoolYear(top.head().endsOn()));
        return IntStream.rangeClosed(first, last)
                .mapToObj(year -> year(year, year == shown))
                .toList();
    }

    private static int schoolYear(LocalDate day) {
        return day.getMonthValue() >= 9 ? day.getYear() : day.getYear() - 1;
    }

    public String cut(String name) {
        return name.length() > NAME ? name.substring(0, NAME - 1) + "…" : name;
    }

    private Link state(MeasureState state, int count) {
        var on = list.filter().state() == state;
        return new Link(
                ui.text("state." + state),
                address.with("state", on ? null : state).href(),
                on,
                count,
                state.sign());
    }

    private Link year(int first, boolean on) {
        return new Link(RoadmapTop.year(first), address.with("year", first).href(), on);
    }

    /** How much of the folded form is filled. */
    public int folded() {
        return (int) address.chosen().keySet().stream().filter(ASKED::contains).count();
    }

    public Map<String, String> kept() {
        return address.chosen().entrySet().stream()
                .filter(entry -> !ASKED.contains(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public List<Choice> of(Enum<?>[] values, String prefix) {
        return Arrays.stream(values)
                .map(value -> new Choice(value.name(), ui.text(prefix + value.name())))
                .toList();
    }

    public MeasureSort[] sorts() {
        return list.filter().roadmap() == null
                ? new MeasureSort[] {MeasureSort.DUE, MeasureSort.PLAN}
                : MeasureSort.values();
    }

    public List<Choice> sections(RoadmapTop top) {
        return top.sections().stream()
                .map(section -> new Choice(section.id().toString(), section.heading()))
                .toList();
    }

    public List<Choice> executors() {
        return list.executors().stream()
                .map(one -> new Choice(one.name(), one.name() + " · " + one.measures()))
                .toList();
    }

    public String chosen(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** What is seen, as a spreadsheet. */
    public String file() {
        return address.at(address.path() + ".xlsx").href();
    }
}
