package opora.staff.internal.card;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import opora.shared.Ids;
import opora.shared.RuleViolation;
import opora.shared.Scopes;
import opora.shared.UnitId;
import opora.shared.Viewer;
import opora.shared.web.Choice;
import opora.staff.internal.Posts;
import opora.staff.internal.Standings;
import opora.staff.internal.rule.DatedCategory;
import opora.staff.internal.rule.Employment;
import opora.staff.internal.rule.PostCategory;
import opora.territory.TerritoryApi;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;

/** Reads a typed job and offers what may be chosen. */
@Component
@Transactional(readOnly = true)
public class JobForms {

    private static final BigDecimal MOST_RATE = BigDecimal.valueOf(3);
    private static final BigDecimal MOST_LOAD = BigDecimal.valueOf(60);

    private final Posts posts;
    private final Standings standings;
    private final TerritoryApi territory;

    JobForms(Posts posts, Standings standings, TerritoryApi territory) {
        this.posts = posts;
        this.standings = standings;
        this.territory = territory;
    }

    /** What the form offers. */
    public record Choices(List<Choice> units, List<Choice> posts, List<Choice> subjects) {}

    public Choices choices(Viewer viewer) {
        var words = posts.nomenclature();
        var today = standings.today(viewer);
        var units = new ArrayList<Choice>();
        var own = territory.unit(viewer, viewer.unit());
        units.add(new Choice(own.id().toString(), own.called()));
        for (var unit : territory.organisations(viewer, viewer.municipality()))
            if (Scopes.within(unit.scope(), viewer.scope()) && !unit.id().equals(own.id()))
                units.add(new Choice(unit.id().toString(), unit.called()));
        return new Choices(
                units,
                words.posts().stream()
                        .filter(post -> post.on(today))
                        .map(post -> new Choice(post.code(), post.name()))
                        .toList(),
                words.subjects().stream().map(one -> new Choice(one.name(), one.name())).toList());
    }

    /** The job, or null with what is wrong with the form. */
    public @Nullable Employment read(
            Viewer viewer, UUID person, @Nullable Employment known, JobForm form, Errors errors) {
        if (form.startsOn() == null) errors.rejectValue("startsOn", "staff.start.empty");
        if (form.position().isEmpty() && form.title().isEmpty())
            errors.rejectValue("position", "staff.post.empty");
        if (form.rate() != null
                && (form.rate().signum() <= 0 || form.rate().compareTo(MOST_RATE) > 0))
            errors.rejectValue("rate", "staff.rate.range");
        if (form.load() != null
                && (form.load().signum() < 0 || form.load().compareTo(MOST_LOAD) > 0))
            errors.rejectValue("load", "staff.load.range");
        var unit = known == null ? form.unit() : (Object) known.unit();
        if (unit == null) errors.rejectValue("unit", "person.unit.empty");
        if (errors.hasErrors() || unit == null || form.startsOn() == null) return null;
        var where = territory.unit(viewer, new UnitId((UUID) unit));
        var words = posts.nomenclature();
        var post =
                form.position().isEmpty()
                        ? words.recognise(form.title())
                        : words.post(form.position());
        var title = form.title().isEmpty() ? post.map(one -> one.name()).orElse("") : form.title();
        return new Employment(
                known == null ? Ids.next() : known.id(),
                person,
                where.id().value(),
                where.scope(),
                post.map(one -> one.code()).orElse(null),
                DatedCategory.of(post.map(one -> one.category()).orElse(PostCategory.OTHER)),
                title,
                form.kind(),
                form.rate(),
                form.load(),
                form.subjects().isEmpty() && known == null
                        ? words.subjectsIn(title)
                        : form.subjects(),
                form.classTeacher(),
                form.ground(),
                form.startsOn(),
                form.endsOn(),
                form.version());
    }

    static void reject(Errors errors, RuleViolation refused) {
        var field =
                switch (refused.code()) {
                    case "staff.main.twice", "staff.main.other" -> "kind";
                    case "staff.days.order", "person.leave.early" -> "endsOn";
                    case "staff.day.early", "staff.day.late" -> "startsOn";
                    case "person.name.empty" -> "family";
                    case "snils.length", "snils.sum", "snils.taken" -> "snils";
                    case "birth.future", "birth.young", "birth.old" -> "birthOn";
                    case "staff.title.needsHighest" -> "code";
                    default -> null;
                };
        if (field == null) errors.reject(refused.code(), refused.args().toArray(), refused.code());
        else errors.rejectValue(field, refused.code(), refused.args().toArray(), refused.code());
    }
}
