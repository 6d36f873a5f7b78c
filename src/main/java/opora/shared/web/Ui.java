package opora.shared.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import opora.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * What every template gets as {@code ui}: texts, days, assets, errors of the form, the frame
 * (контекст страницы). Made by {@link Uis} for each request.
 */
public final class Ui {

    private final Call call;
    private final Uis house;
    private final FormErrors errors;
    private final Notices notices;
    private final String form;
    private @Nullable FrameModel frame;
    private @Nullable Days days;

    Ui(Call call, Uis house, FormErrors errors, Notices notices) {
        this(call, house, errors, notices, "");
    }

    private Ui(Call call, Uis house, FormErrors errors, Notices notices, String form) {
        this.form = form;
        this.call = call;
        this.house = house;
        this.errors = errors;
        this.notices = notices;
    }

    public Language language() {
        return call.language();
    }

    public Theme theme() {
        return call.theme();
    }

    /** True for htmx: the same address then answers the content without its frame. */
    public boolean fragment() {
        return call.fragment();
    }

    /** Path of the page with its query, for «back here» and forms that keep the address. */
    public String here() {
        return call.here();
    }

    public String requestId() {
        return call.requestId();
    }

    public Csrf csrf() {
        return call.csrf();
    }

    /** Text of a key with its arguments numbered from zero. */
    public String text(String key, Object... args) {
        return house.texts().text(language(), key, args);
    }

    public boolean hasText(String key) {
        return house.texts().has(language(), key);
    }

    /** Text that came from people, with its short words, numbers and initials kept unbroken. */
    public String glue(String text) {
        return Typography.glue(text);
    }

    public String asset(String path) {
        return house.assets().url(path);
    }

    /** Paths of an outline icon of Tabler Icons, to be put into an svg of 24×24. */
    public String icon(String name) {
        return house.icons().paths(name);
    }

    public FrameModel frame() {
        if (frame == null) frame = house.frame(call);
        return frame;
    }

    public Days days() {
        if (days == null) days = house.days(call);
        return days;
    }

    public String day(LocalDate day) {
        return days().day(day);
    }

    public String until(LocalDate day) {
        return days().until(day);
    }

    public String period(Period period) {
        return days().period(period);
    }

    public String moment(Instant instant) {
        return days().moment(instant);
    }

    /** What is wrong with a field of the form, in words, or null. */
    public @Nullable String error(String field) {
        var bound = errors.of(field, this);
        var refused = returned();
        return bound != null || refused == null ? bound : refused.error(field, this);
    }

    /** One of several forms of a page: it alone shows what was typed into it and what is wrong. */
    public Ui form(String key) {
        return new Ui(call, house, errors, notices, key);
    }

    public String formKey() {
        return form;
    }

    /** Address of the page, for the form to come back to. */
    public String page() {
        return call.page();
    }

    /** Whether this very form came back. */
    public boolean refused() {
        return returned() != null;
    }

    /** What was typed into a field of a form that came back; else what the page knows. */
    public @Nullable Object typed(String field, @Nullable Object known) {
        var refused = returned();
        var typed = refused == null ? null : refused.typed(field);
        return typed == null || typed.isEmpty() ? known : typed.getFirst();
    }

    /** The same where several may be chosen. */
    public List<String> typed(String field, List<String> known) {
        var refused = returned();
        if (refused == null) return known;
        var typed = refused.typed(field);
        return typed == null ? List.of() : typed;
    }

    /** What is saved now under a field that somebody else has changed meanwhile; else null. */
    public @Nullable String savedNow(String field, @Nullable Object known) {
        var refused = returned();
        if (refused == null || !refused.stale() || refused.typed(field) == null) return null;
        var saved = known == null ? "" : known.toString();
        var typed = typed(field, known);
        if (typed == null || typed.toString().strip().equals(saved.strip())) return null;
        if (saved.isBlank()) return text("form.savedEmpty");
        return text("form.savedNow", known instanceof LocalDate day ? day(day) : saved);
    }

    /** What is wrong with a form that came back to this page; empty: nothing came back. */
    public List<String> refusals() {
        var refused = call.refused();
        return refused == null ? List.of() : refused.words(this);
    }

    /** A list was asked for in words it does not know, nothing was to be saved. */
    public boolean asked() {
        return call.asks();
    }

    /** Somebody saved first: the page shows both versions. */
    public boolean stale() {
        var refused = call.refused();
        return refused != null && refused.stale();
    }

    private @Nullable RefusedForm returned() {
        var refused = call.refused();
        return refused != null && refused.key().equals(form) ? refused : null;
    }

    /** What is wrong with the form as a whole. */
    public List<String> errors() {
        return errors.whole(this);
    }

    /** What was just done, said once after a redirect. */
    public List<String> notices() {
        return notices.texts(this);
    }
}
