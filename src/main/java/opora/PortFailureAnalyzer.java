package opora;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** The framework's own advice does not know how our port is set. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class PortFailureAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, PortInUseException cause) {
        return new FailureAnalysis(
                """
                Порт %d занят другой программой.
                Port %<d is taken by another program.\
                """
                        .formatted(cause.getPort()),
                """
                Остановите её или запустите на другом порту: OPORA_PORT=8081 ./opora start
                Stop that program, or start with another port: OPORA_PORT=8081 ./opora start\
                """,
                cause);
    }
}
