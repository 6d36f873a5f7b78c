package opora.shared.web;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Believes X-Forwarded-For and X-Forwarded-Proto from the proxies named in {@code OPORA_PROXIES}
 * only (доверенные прокси). Anybody may write such a header, and sign-in counts refusals by
 * address: believed from everybody, it would let one guess passwords for ever.
 */
@Component
class TrustedProxies implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final List<String> proxies;

    TrustedProxies(@Value("${opora.proxies:}") List<String> proxies) {
        this.proxies = proxies.stream().map(String::strip).filter(one -> !one.isEmpty()).toList();
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        if (!proxies.isEmpty()) factory.addEngineValves(valve());
    }

    /** Reads the header from its end, where our proxies wrote: its beginning may be a lie. */
    private RemoteIpValve valve() {
        var valve = new RemoteIpValve();
        valve.setInternalProxies(proxies.stream().map(Pattern::quote).collect(joining("|")));
        valve.setRemoteIpHeader("X-Forwarded-For");
        valve.setProtocolHeader("X-Forwarded-Proto");
        valve.setHostHeader("X-Forwarded-Host");
        return valve;
    }
}
