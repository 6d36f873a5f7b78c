package opora.roadmap.internal.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import opora.reading.PrintedIndicator;
import opora.roadmap.RoadmapId;
import opora.roadmap.internal.indicator.Fact.PlanShare;
import opora.roadmap.internal.indicator.IndicatorRepository.Value;
import opora.roadmap.internal.plan.RoadmapService;
import opora.shared.NotFound;
import opora.shared.Permission;
import opora.shared.RuleViolation;
import opora.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Targets beside what was reached. The centre closes the values, the department only reads them; a
 * year nobody closed is counted from the work plans that feed the indicator.
 */
@Service
public class IndicatorService {

    private final IndicatorRepository indicators;
    private final RoadmapService roadmaps;
    private final Clock clock;

    IndicatorService(IndicatorRepository indicators, RoadmapService roadmaps, Clock clock) {
        this.indicators = indicators;
        this.roadmaps = roadmaps;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<IndicatorCard> ofRoadmap(Viewer viewer, UUID roadmap) {
        viewer.require(Permission.ROADMAP_READ);
        return filled(indicators.ofRoadmap(roadmap));
    }

    /** Of every plan that runs in the unit of the hat. */
    @Transactional(readOnly = true)
    public List<IndicatorCard> all(Viewer viewer) {
        viewer.require(Permission.ROADMAP_READ);
        return filled(indicators.within(viewer.scope()));
    }

    @Transactional(readOnly = true)
    public IndicatorCard get(Viewer viewer, UUID id) {
        viewer.require(Permission.ROADMAP_READ);
        return filled(List.of(found(id))).getFirst();
    }

    @Transactional
    public UUID add(Viewer viewer, UUID roadmap, PrintedIndicator wanted) {
        viewer.require(Permission.ROADMAP_EDIT);
        var plan = roadmaps.get(viewer, new RoadmapId(roadmap));
        return indicators.insert(plan.scope(), roadmap, wanted);
    }

    /** The value of a year, with the facts it rests on; closed again it is put right. */
    @Transactional
    public UUID close(
            Viewer viewer, UUID id, int year, BigDecimal value, String facts, String link) {
        viewer.require(Permission.ROADMAP_EDIT);
        var card = found(id);
        var plan = roadmaps.get(viewer, new RoadmapId(card.roadmap()));
        if (year < plan.period().startsOn().getYear() || year > plan.period().endsOn().getYear())
            throw new RuleViolation("indicator.year").at("year");
        if (!link.isBlank() && !link.matches("https?://\\S+|/\\S*"))
            throw new RuleViolation("indicator.link").at("link");
        var today = LocalDate.now(clock.withZone(viewer.zone()));
        indicators.close(
                plan.scope(), new Value(id, year, value, today, facts.strip(), link.strip()));
        return card.roadmap();
    }

    private IndicatorCard found(UUID id) {
        return indicators.find(id).orElseThrow(() -> new NotFound("Indicator", id));
    }

    private List<IndicatorCard> filled(List<IndicatorCard> cards) {
        var ids = cards.stream().map(IndicatorCard::id).toList();
        if (ids.isEmpty()) return cards;
        var values = indicators.values(ids);
        var plans = indicators.plans(ids);
        return cards.stream().map(card -> card.with(facts(card, values, plans))).toList();
    }

    private static TreeMap<Integer, Fact> facts(
            IndicatorCard card, Map<UUID, List<Value>> values, Map<UUID, List<PlanShare>> plans) {
        var facts = new TreeMap<Integer, Fact>();
        var byYear = new TreeMap<Integer, List<PlanShare>>();
        for (var one : plans.getOrDefault(card.id(), List.of()))
            byYear.computeIfAbsent(one.year(), _ -> new java.util.ArrayList<>()).add(one);
        byYear.forEach((year, some) -> facts.put(year, new Fact(share(some), null, "", "", some)));
        for (var one : values.getOrDefault(card.id(), List.of())) {
            facts.put(
                    one.year(),
                    new Fact(
                            one.value(),
                            one.on(),
                            one.facts(),
                            one.link(),
                            byYear.getOrDefault(one.year(), List.of())));
        }
        return facts;
    }

    private static BigDecimal share(List<PlanShare> plans) {
        int all = plans.stream().mapToInt(PlanShare::all).sum();
        int done = plans.stream().mapToInt(PlanShare::done).sum();
        if (all == 0) return BigDecimal.ZERO;
        return BigDecimal.valueOf(100L * done)
                .divide(BigDecimal.valueOf(all), 1, RoundingMode.DOWN)
                .stripTrailingZeros();
    }
}
