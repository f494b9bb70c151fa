package se.bryggan.outbox.crossing;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Map;
import se.bryggan.outbox.Peers;
import se.bryggan.outbox.Topics;

/** Where this service and its peers are reached. */
@ApplicationScoped
class OwnAddress {
    private final Map<String, URI> peers;
    private final String service;

    OwnAddress(Peers peers, Topics topics) {
        this.peers = peers.addresses();
        this.service = topics.service();
    }

    /** The address of a path of this service, as its peers know it. */
    String of(String path) {
        URI own = peers.get(service);
        if (own == null) {
            throw new IllegalStateException("bryggan.peers." + service + " is not set");
        }
        return own + path;
    }

    /** Whether the address is one of a peer, so that no event can send us, with a token, somewhere else. */
    boolean ofPeer(URI address) {
        return peers.values().stream()
                .anyMatch(peer -> peer.getAuthority().equals(address.getAuthority())
                        && peer.getScheme().equals(address.getScheme()));
    }
}
