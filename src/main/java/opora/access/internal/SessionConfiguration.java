package opora.access.internal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/**
 * When somebody was last here is kept to a minute: written at every page, each would wait for the
 * disk.
 */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    private static final String UPDATE =
            """
            update %TABLE_NAME% s
               set session_id = n.session_id, last_access_time = n.seen, max_inactive_interval = n.idle,
                   expiry_time = n.expires, principal_name = n.principal
              from (values (cast(? as char(36)), cast(? as bigint), cast(? as int), cast(? as bigint),
                            cast(? as varchar(100)), cast(? as char(36))))
                   n (session_id, seen, idle, expires, principal, id)
             where s.primary_id = n.id
               and ((s.session_id, s.max_inactive_interval, s.principal_name)
                        is distinct from (n.session_id, n.idle, n.principal)
                    or s.last_access_time < n.seen - 60000)
            """;

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> writesOnceAMinute() {
        return sessions -> sessions.setUpdateSessionQuery(UPDATE);
    }
}
