package opora.shared.web;

import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;

/**
 * A form of which something could not be read at all, «kind=NONSENSE»: there is no form then, only
 * what is wrong with it, and the one place of refusals answers.
 */
public final class Unread {

    public static void refuse(BindingResult... forms) throws BindException {
        for (var form : forms) if (form.getTarget() == null) throw new BindException(form);
    }

    private Unread() {}
}
