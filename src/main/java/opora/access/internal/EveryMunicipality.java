package opora.access.internal;

import java.util.List;
import opora.access.AccessApi;
import opora.notice.Municipalities;
import opora.shared.Permission;
import opora.shared.SystemViewer;
import org.springframework.stereotype.Component;

/** Lets the post go round the municipalities: it stands below this module and cannot ask. */
@Component
class EveryMunicipality implements Municipalities {

    private final AccessApi access;

    EveryMunicipality(AccessApi access) {
        this.access = access;
    }

    @Override
    public List<SystemViewer> all(String job, Permission... permissions) {
        return access.municipalities(job, permissions);
    }
}
