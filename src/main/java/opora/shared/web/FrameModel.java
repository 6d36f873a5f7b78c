package opora.shared.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What stands around a page: who is signed in, wearing which hat, where he may go (рама страницы).
 */
public final class FrameModel {

    private String person = "";
    private String unit = "";
    private String unitShort = "";
    private String hat = "";
    private int letters;
    private final List<NavItem> nav = new ArrayList<>();
    private final List<HatChoice> hats = new ArrayList<>();

    public FrameModel person(String fullName) {
        this.person = fullName;
        return this;
    }

    /**
     * @param unitShort how the unit is called where there is little room
     */
    public FrameModel hat(String label, String unit, String unitShort) {
        this.hat = label;
        this.unit = unit;
        this.unitShort = unitShort;
        return this;
    }

    public FrameModel hats(List<HatChoice> choices) {
        hats.addAll(choices);
        return this;
    }

    public FrameModel nav(NavItem item) {
        nav.add(item);
        nav.sort(Comparator.comparingInt(NavItem::order));
        return this;
    }

    public FrameModel letters(int unread) {
        this.letters = unread;
        return this;
    }

    public boolean signedIn() {
        return !person.isEmpty();
    }

    public String person() {
        return person;
    }

    /**
     * «МЛ» of «Лужина Марина Андреевна»: people call each other by name, so the name goes first.
     */
    public String initials() {
        var words = person.strip().split("\\s+");
        var first = words.length > 1 ? words[1] : words[0];
        var second = words.length > 1 ? words[0] : "";
        return head(first) + head(second);
    }

    public String unit() {
        return unit;
    }

    public String unitShort() {
        return unitShort.isEmpty() ? unit : unitShort;
    }

    public String hat() {
        return hat;
    }

    public int letters() {
        return letters;
    }

    public List<NavItem> nav() {
        return nav;
    }

    public List<HatChoice> hats() {
        return hats;
    }

    private static String head(String word) {
        return word.isEmpty() ? "" : word.substring(0, 1);
    }
}
