package opora.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * What was just done, said once on the next page (сообщение после действия).
 *
 * <p>Kept as a key and its arguments, so that it is said in the language of the page that shows it.
 */
public final class Notices implements Serializable {

    private static final long serialVersionUID = 1;
    private static final String ATTRIBUTE = "opora.notices";

    private record Notice(String key, ArrayList<Serializable> args) implements Serializable {}

    private final ArrayList<Notice> said = new ArrayList<>();

    /** Says the text of a key on the page the redirect leads to. */
    public static void say(RedirectAttributes redirect, String key, Serializable... args) {
        var notices = new Notices();
        notices.said.add(new Notice(key, new ArrayList<>(List.of(args))));
        redirect.addFlashAttribute(ATTRIBUTE, notices);
    }

    static Notices of(HttpServletRequest request) {
        var flash = RequestContextUtils.getInputFlashMap(request);
        return flash != null && flash.get(ATTRIBUTE) instanceof Notices notices
                ? notices
                : new Notices();
    }

    List<String> texts(Ui ui) {
        return said.stream().map(notice -> ui.text(notice.key(), notice.args().toArray())).toList();
    }
}
