package opora.staff.internal.post;

import static opora.shared.Permission.PEOPLE_READ;
import static opora.shared.Permission.SETTINGS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import opora.shared.NotFound;
import opora.shared.RuleViolation;
import opora.shared.Viewer;
import opora.staff.internal.Standings;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes the dictionary of posts; every change has a day and an act. */
@Service
@Transactional
class PostDictionary {

    private final PostRepository posts;
    private final Standings standings;
    private final ApplicationEventPublisher events;

    PostDictionary(PostRepository posts, Standings standings, ApplicationEventPublisher events) {
        this.posts = posts;
        this.standings = standings;
        this.events = events;
    }

    @Transactional(readOnly = true)
    List<PostLine> all(Viewer viewer) {
        viewer.require(PEOPLE_READ);
        return posts.all(viewer, standings.today(viewer));
    }

    @Transactional(readOnly = true)
    PostLine post(Viewer viewer, String code) {
        viewer.require(SETTINGS);
        return posts.find(code).orElseThrow(() -> new NotFound("Position", code));
    }

    @Transactional(readOnly = true)
    List<PostChange> changes(Viewer viewer, @Nullable String code) {
        viewer.require(PEOPLE_READ);
        return posts.changes(code);
    }

    @Transactional(readOnly = true)
    boolean used(String code) {
        return posts.used(code);
    }

    void add(Viewer viewer, PostForm form) {
        viewer.require(SETTINGS);
        if (posts.called(form.checkedName(), "")) throw new RuleViolation("post.twice").at("name");
        inOrder(form.checkedDay(), form.endsOn());
        var act = form.checkedAct();
        var code = posts.insert(form);
        posts.note(viewer, code, "ADDED", "", form.name(), form.checkedDay(), act);
    }

    /** A former name stays known as a word orders may use. */
    void change(Viewer viewer, String code, PostForm form) {
        var known = post(viewer, code);
        var renamed = !known.name().equals(form.checkedName());
        if (renamed && posts.called(form.name(), code))
            throw new RuleViolation("post.twice").at("name");
        inOrder(known.startsOn(), form.endsOn());
        var day = form.checkedDay();
        var act = form.checkedAct();
        var aliases = new ArrayList<>(form.words());
        var former = known.name().toLowerCase(Locale.ROOT);
        if (renamed && !aliases.contains(former)) aliases.add(former);
        posts.update(known, form, aliases);
        if (renamed) posts.note(viewer, code, "RENAMED", known.name(), form.name(), day, act);
        if (!java.util.Objects.equals(known.endsOn(), form.endsOn()))
            posts.note(
                    viewer,
                    code,
                    form.endsOn() == null ? "REOPENED" : "CLOSED",
                    said(known.endsOn()),
                    said(form.endsOn()),
                    day,
                    act);
        if (known.category() != form.checkedCategory()) {
            inTime(viewer, code, day);
            posts.note(
                    viewer,
                    code,
                    "CHANGED",
                    known.category().name(),
                    form.checkedCategory().name(),
                    day,
                    act);
            events.publishEvent(new CategoryChanged(code));
        }
    }

    private static String said(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    void remove(Viewer viewer, String code, String act) {
        var known = post(viewer, code);
        if (act.isBlank()) throw new RuleViolation("post.act").at("act");
        if (posts.used(code)) throw new RuleViolation("post.used");
        posts.remove(code);
        posts.note(viewer, code, "REMOVED", known.name(), "", standings.today(viewer), act.strip());
    }

    /** Figures of every day follow from these days: one after another, none ahead. */
    private void inTime(Viewer viewer, String code, LocalDate day) {
        if (day.isAfter(standings.today(viewer)))
            throw new RuleViolation("post.categoryAhead").at("on");
        if (posts.categoryChangedAfter(code, day))
            throw new RuleViolation("post.categoryBefore").at("on");
    }

    private static void inOrder(LocalDate from, @Nullable LocalDate to) {
        if (to != null && to.isBefore(from)) throw new RuleViolation("post.days").at("endsOn");
    }
}
