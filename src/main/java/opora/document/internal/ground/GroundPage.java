package opora.document.internal.ground;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import opora.document.GroundWords;
import opora.document.LegalGround;
import opora.shared.web.Choice;
import opora.shared.web.Link;
import opora.shared.web.Ui;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The catalogue and what it can be narrowed to (страница оснований).
 *
 * @param circulations whether the viewer may open what was brought to notice
 */
public record GroundPage(
        List<GroundLine> all, GroundFilter filter, boolean writes, boolean circulations) {

    public GroundPage {
        all = List.copyOf(all);
    }

    public List<GroundLine> shown() {
        return all.stream().filter(filter::lets).toList();
    }

    /** Acts no longer in use on which something stands. */
    public List<GroundLine> warned() {
        return all.stream().filter(GroundLine::warns).toList();
    }

    public List<Link> chips(Ui ui) {
        var chips = new ArrayList<Link>();
        for (var state : LegalGround.State.values())
            add(
                    chips,
                    ui.text("ground.state." + GroundWords.key(state)),
                    filter.state() == state,
                    new GroundFilter(
                            filter.state() == state ? null : state,
                            filter.level(),
                            filter.open(),
                            filter.q()),
                    line -> line.ground().state() == state);
        for (var level : LegalGround.Level.values())
            add(
                    chips,
                    ui.text("ground.level." + GroundWords.key(level)),
                    filter.level() == level,
                    new GroundFilter(
                            filter.state(),
                            filter.level() == level ? null : level,
                            filter.open(),
                            filter.q()),
                    line -> line.ground().level() == level);
        add(
                chips,
                ui.text("ground.open"),
                filter.onlyOpen(),
                new GroundFilter(
                        filter.state(),
                        filter.level(),
                        filter.onlyOpen() ? null : true,
                        filter.q()),
                line -> !line.analysed());
        return chips;
    }

    private void add(
            List<Link> chips, String label, boolean on, GroundFilter to, Predicate<GroundLine> of) {
        var count = (int) all.stream().filter(of).count();
        if (count > 0 || on) chips.add(new Link(label, href(to), on, count));
    }

    private static String href(GroundFilter filter) {
        var address = UriComponentsBuilder.fromPath("/grounds");
        if (filter.state() != null) address.queryParam("state", filter.state());
        if (filter.level() != null) address.queryParam("level", filter.level());
        if (filter.onlyOpen()) address.queryParam("open", true);
        if (!filter.words().isEmpty()) address.queryParam("q", "{q}");
        return address.encode().buildAndExpand(filter.words()).toUriString();
    }

    public static List<Choice> choices(Ui ui, String prefix, Enum<?>[] values) {
        return Arrays.stream(values)
                .map(one -> new Choice(one.name(), ui.text(prefix + GroundWords.key(one))))
                .toList();
    }
}
