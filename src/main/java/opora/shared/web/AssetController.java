package opora.shared.web;

import java.time.Duration;
import opora.shared.Thing;
import opora.shared.Verb;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

/** Sends the assets; open to everybody. */
@Controller
class AssetController {

    private final Assets assets;

    AssetController(Assets assets) {
        this.assets = assets;
    }

    @Touches(value = Thing.OPEN, verb = Verb.READ)
    @GetMapping("/assets/{hash}/{*path}")
    ResponseEntity<byte[]> asset(
            @PathVariable String hash,
            @PathVariable String path,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, required = false)
                    @Nullable String accepted) {
        var asset = assets.find(path.substring(1));
        if (asset == null) return ResponseEntity.notFound().build();
        var answer =
                ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(asset.type()))
                        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                        .cacheControl(lifetime(hash));
        var packs = accepted != null && accepted.contains("gzip") && asset.packed().length > 0;
        return packs
                ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(asset.packed())
                : answer.body(asset.plain());
    }

    /**
     * A page of the version before may still ask by its old hash: it gets today's file, not for
     * long.
     */
    private CacheControl lifetime(String hash) {
        return assets.current(hash)
                ? CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable()
                : CacheControl.noCache();
    }
}
