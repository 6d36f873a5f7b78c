package opora.territory;

import java.util.List;
import opora.shared.Viewer;
import org.jspecify.annotations.Nullable;

/** What a module above says on an organisation's card (часть карточки организации). */
public interface UnitCardPart {

    int order();

    /** Null when this viewer is told nothing. */
    @Nullable Section section(Viewer viewer, Unit unit);

    /**
     * @param title key of the heading
     * @param empty key of the sentence shown instead of lines
     * @param actionText key of the link's text; empty for none
     */
    record Section(
            String title, String empty, List<Line> lines, String actionText, String actionHref) {}

    /**
     * @param href where the name leads; empty for nowhere
     * @param key of the text under the name; empty for none
     * @param words of people, after it
     */
    record Line(String name, String href, String key, String words) {}
}
