package opora.roadmap.internal.view;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import opora.shared.NotFound;
import opora.shared.Period;
import opora.shared.Permission;
import opora.shared.Viewer;
import opora.shared.web.MonthAxis;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plan as a table: one page of measures, ready to be shown. */
@Service
public class Views {

    private static final Period EVER =
            new Period(LocalDate.of(1900, 1, 1), LocalDate.of(2999, 12, 31));

    private final HeadRepository roadmaps;
    private final Rows measures;
    private final SavedFilterRepository saved;
    private final Lines lines;
    private final Onlookers onlookers;

    Views(
            HeadRepository roadmaps,
            Rows measures,
            SavedFilterRepository saved,
            Lines lines,
            Onlookers onlookers) {
        this.roadmaps = roadmaps;
        this.measures = measures;
        this.saved = saved;
        this.lines = lines;
        this.onlookers = onlookers;
    }

    /** A roadmap's head with its sections, as every view of it begins. */
    @Transactional(readOnly = true)
    public RoadmapTop top(Viewer viewer, UUID roadmap, MeasureFilter filter) {
        viewer.require(Permission.ROADMAP_READ);
        var onlooker = onlookers.anybody(viewer);
        var head = head(roadmap);
        var axis = axis(filter, within(head.period(), onlooker.today()));
        return new RoadmapTop(
                head,
                roadmaps.sections(head, period(axis), onlooker),
                roadmaps.loose(head, period(axis), onlooker),
                axis,
                Rights.of(viewer, head.scope()));
    }

    /**
     * A page of the list; {@code path} is where its saved filters belong.
     *
     * @param head of the roadmap, null for a list across roadmaps
     */
    @Transactional(readOnly = true)
    public MeasureList list(
            Viewer viewer, MeasureFilter filter, String path, @Nullable RoadmapHead head) {
        viewer.require(Permission.ROADMAP_READ);
        var onlooker = onlookers.of(viewer);
        var today = onlooker.today();
        var scope = head == null ? null : head.scope();
        var axis = axis(filter, head == null ? today : within(head.period(), today));
        var found = measures.find(filter);
        var rows = measures.search(filter, found, scope, onlooker);
        var more = rows.size() > filter.limit();
        var page = more ? rows.subList(0, filter.limit()) : rows;
        var next = more ? MeasureKey.of(page.getLast(), filter.order()).toString() : null;
        return new MeasureList(
                filter,
                axis,
                lines.of(page, period(axis), today),
                measures.counts(filter, found, scope, onlooker),
                filter.roadmap() == null
                        ? List.of()
                        : measures.executorsOf(filter.roadmap(), scope, onlooker),
                viewer.person() == null ? List.of() : saved.of(viewer.actor(), path),
                next);
    }

    /**
     * Every measure the filter lets through, with what is due inside the period: for pictures and
     * files.
     */
    @Transactional(readOnly = true)
    public List<MeasureLine> whole(
            Viewer viewer, MeasureFilter filter, Period shown, @Nullable RoadmapHead head) {
        viewer.require(Permission.ROADMAP_READ);
        var scope = head == null ? null : head.scope();
        var rows =
                measures.search(filter.whole(), measures.find(filter), scope, onlookers.of(viewer));
        return lines.of(rows, shown, today(viewer));
    }

    /** Items of the order behind a roadmap, with every date they have. */
    @Transactional(readOnly = true)
    public List<OrderLine> orderItems(Viewer viewer, UUID roadmap) {
        viewer.require(Permission.ROADMAP_READ);
        var natures = measures.natures(roadmap);
        return lines.of(measures.orderItems(roadmap), EVER, today(viewer)).stream()
                .map(line -> new OrderLine(natures.getOrDefault(line.id(), "TASK"), line))
                .toList();
    }

    /** One row with every occurrence it has. */
    @Transactional(readOnly = true)
    public MeasureLine line(Viewer viewer, MeasureRow row) {
        viewer.require(Permission.ROADMAP_READ);
        return lines.of(List.of(row), EVER, today(viewer)).getFirst();
    }

    @Transactional(readOnly = true)
    public StateCounts counts(Viewer viewer, MeasureFilter filter, RoadmapHead head) {
        viewer.require(Permission.ROADMAP_READ);
        return measures.counts(filter, measures.find(filter), head.scope(), onlookers.of(viewer));
    }

    @Transactional
    public void keepFilter(Viewer viewer, String path, String name, String query) {
        viewer.require(Permission.ROADMAP_READ);
        saved.keep(viewer.actor(), path, name.strip(), query);
    }

    @Transactional
    public void dropFilter(Viewer viewer, UUID id) {
        if (saved.drop(viewer.actor(), id) != 1) throw new NotFound("SavedFilter", id);
    }

    public LocalDate today(Viewer viewer) {
        return onlookers.today(viewer);
    }

    private RoadmapHead head(UUID roadmap) {
        return roadmaps.head(roadmap).orElseThrow(() -> new NotFound("Roadmap", roadmap));
    }

    /** A plan of past or coming years opens at its own nearest year, not at an empty one. */
    private static LocalDate within(Period period, LocalDate today) {
        if (today.isBefore(period.startsOn())) return period.startsOn();
        return today.isAfter(period.endsOn()) ? period.endsOn() : today;
    }

    private static MonthAxis axis(MeasureFilter filter, LocalDate day) {
        return MonthAxis.schoolYear(LocalDate.of(filter.schoolYear(day), 9, 1));
    }

    private static Period period(MonthAxis axis) {
        return new Period(
                axis.start().atDay(1), axis.start().plusMonths(axis.months() - 1L).atEndOfMonth());
    }
}
