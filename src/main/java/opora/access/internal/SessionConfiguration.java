package opora.access.internal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    /** Two tabs opened at once give one session the same thing: the later write stands. */
    private static final String ATTRIBUTE =
            """
            insert into %TABLE_NAME%_attributes (session_primary_id, attribute_name, attribute_bytes)
            values (?, ?, ?)
            on conflict (session_primary_id, attribute_name) do update set attribute_bytes = excluded.attribute_bytes
            """;

    /** When somebody was last here is kept to a minute: each page would wait for the disk. */
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
        return sessions -> {
            sessions.setCreateSessionAttributeQuery(ATTRIBUTE);
            sessions.setUpdateSessionQuery(UPDATE);
        };
    }
}
