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
    private @Nullable FrameModel frame;
    private @Nullable Days days;

    Ui(Call call, Uis house, FormErrors errors, Notices notices) {
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
        return errors.of(field, this);
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
