package se.bryggan.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.net.URI;
import java.util.Map;

/** Base addresses of the services by name ({@code bryggan.peers.*}), the own one among them. */
@ConfigMapping(prefix = "bryggan.peers")
public interface Peers {
    @WithParentName
    Map<String, URI> addresses();
}
