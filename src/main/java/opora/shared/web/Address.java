package opora.shared.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Whole addresses for letters and files that leave the system (адрес системы).
 *
 * <p>{@code OPORA_ADDRESS} says it; without it a page knows its own, and a job takes this
 * machine's.
 */
@Component
public class Address {

    private final String said;
    private final String port;

    Address(@Value("${opora.address:}") String said, @Value("${server.port:8080}") String port) {
        this.said = said.strip().replaceAll("/+$", "");
        this.port = port;
    }

    /**
     * @param path of ours, beginning with a slash
     */
    public String of(String path) {
        if (!said.isEmpty()) return said + path;
        return RequestContextHolder.getRequestAttributes() == null
                ? "http://localhost:" + port + path
                : ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString() + path;
    }
}
