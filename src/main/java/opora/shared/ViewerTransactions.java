package opora.shared;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells the database who looks, once a transaction, for that transaction only. Without a viewer
 * nothing is told and the row-level policies show nothing.
 */
@Component
class ViewerTransactions implements TransactionExecutionListener {

    private static final String SETTINGS =
            "select set_config('opora.scope', ?, true), set_config('opora.ancestors', ?, true),"
                    + " set_config('opora.person', ?, true), set_config('opora.hat', ?, true),"
                    + " set_config('opora.for_unit', ?, true), set_config('opora.public', ?, true),"
                    + " set_config('opora.private', ?, true), set_config('opora.ground', ?, true)";

    private final DataSource dataSource;

    ViewerTransactions(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        var viewer = Viewers.orNull();
        if (failure != null || viewer == null) return;
        var connection = DataSourceUtils.getConnection(dataSource);
        try (var statement = connection.prepareStatement(SETTINGS)) {
            statement.setString(1, withoutDot(viewer.scope()));
            statement.setString(2, String.join(",", viewer.ancestors()));
            statement.setString(3, viewer.person() == null ? "" : viewer.person().toString());
            statement.setString(4, viewer.hatName());
            statement.setString(5, viewer.may(Permission.ROADMAP_ANSWER_UNIT) ? "on" : "off");
            statement.setString(6, viewer.publicPages() ? "on" : "off");
            statement.setString(7, viewer.may(Permission.PEOPLE_PRIVATE) ? "on" : "off");
            statement.setString(8, viewer.ground());
            statement.execute();
        } catch (SQLException e) {
            abandon();
            throw new IllegalStateException("The database did not take the viewer's settings", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    /**
     * Spring leaves a transaction bound to the thread when a listener throws; every later request
     * on that thread would be given the same broken connection.
     */
    private void abandon() {
        TransactionSynchronizationManager.clear();
        TransactionSynchronizationManager.unbindResourceIfPossible(dataSource);
    }

    private static String withoutDot(String scope) {
        return scope.endsWith(".") ? scope.substring(0, scope.length() - 1) : scope;
    }
}
