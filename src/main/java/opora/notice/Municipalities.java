package opora.notice;

import java.util.List;
import opora.shared.Permission;
import opora.shared.SystemViewer;

/** Every municipality of the installation, for jobs that go one by one (обход муниципалитетов). */
public interface Municipalities {

    List<SystemViewer> all(String job, Permission... permissions);
}
