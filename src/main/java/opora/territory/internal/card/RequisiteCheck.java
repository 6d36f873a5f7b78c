package opora.territory.internal.card;

import java.util.List;
import java.util.regex.Pattern;
import opora.territory.OrganisationKind;
import org.jspecify.annotations.Nullable;

/** Numbers of the state as they are typed: what they should look like, and their control digits. */
final class RequisiteCheck {

    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern KPP = Pattern.compile("\\d{4}[\\dA-Z]{2}\\d{3}");
    private static final Pattern OKVED = Pattern.compile("\\d{2}(\\.\\d{1,2}){0,2}");
    private static final Pattern OGRN_SIGN = Pattern.compile("[135].*");

    private final List<Wrong> wrong;

    RequisiteCheck(List<Wrong> wrong) {
        this.wrong = wrong;
    }

    /** People type numbers with spaces in them. */
    static String plain(String typed) {
        return typed.replaceAll("[\\s\u00a0-]+", "");
    }

    String inn(String typed) {
        var inn = plain(typed);
        if (inn.isEmpty()) return inn;
        if (!DIGITS.matcher(inn).matches() || inn.length() != 10 && inn.length() != 12)
            say("inn", "organisation.inn.length", inn.length());
        else if (!ControlDigits.inn(inn)) say("inn", "organisation.inn.control");
        return inn;
    }

    String ogrn(String typed) {
        var ogrn = plain(typed);
        if (ogrn.isEmpty()) return ogrn;
        if (!DIGITS.matcher(ogrn).matches() || ogrn.length() != 13 && ogrn.length() != 15)
            say("ogrn", "organisation.ogrn.length", ogrn.length());
        else if (!OGRN_SIGN.matcher(ogrn).matches() || !ControlDigits.ogrn(ogrn))
            say("ogrn", "organisation.ogrn.control");
        return ogrn;
    }

    String kpp(String typed) {
        var kpp = plain(typed);
        if (!kpp.isEmpty() && !KPP.matcher(kpp).matches()) say("kpp", "organisation.kpp.form");
        return kpp;
    }

    /** Eight or eleven digits; a control number behind them is checked and left out. */
    String oktmo(String typed) {
        var oktmo = plain(typed);
        if (oktmo.isEmpty()) return oktmo;
        var length = oktmo.length();
        if (!DIGITS.matcher(oktmo).matches() || length < 8 || length == 10 || length > 12)
            say("oktmo", "organisation.oktmo.length", length);
        else if (length == 9 || length == 12) {
            if (ControlDigits.oktmoWithControl(oktmo)) return oktmo.substring(0, length - 1);
            say("oktmo", "organisation.oktmo.control");
        }
        return oktmo;
    }

    /** Education is class 85; nurseries of kindergartens stand in 88. */
    String okved(String typed, @Nullable OrganisationKind kind) {
        var okved = plain(typed);
        if (okved.isEmpty()) return okved;
        if (!OKVED.matcher(okved).matches()) say("okved", "organisation.okved.form");
        else if (kind != null && kind.teaches() && !okved.matches("8[58].*"))
            say("okved", "organisation.okved.teaching");
        return okved;
    }

    private void say(String field, String code, Object... args) {
        wrong.add(new Wrong(field, code, args));
    }
}
