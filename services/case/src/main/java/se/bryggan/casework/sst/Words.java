package se.bryggan.casework.sst;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import se.bryggan.boundary.seal.Seal;

/** The team's and the family's own words, sealed under their case's key. */
@ApplicationScoped
class Words {

    private final Seal seal;

    Words(Seal seal) {
        this.seal = seal;
    }

    byte[] seal(SstCase sstCase, String words) {
        return words == null
                ? null
                : seal.seal(sstCase.id(), sstCase.controller(), words.getBytes(StandardCharsets.UTF_8));
    }

    String open(SstCase sstCase, byte[] sealed) {
        return sealed == null ? null : new String(seal.open(sstCase.id(), sealed), StandardCharsets.UTF_8);
    }
}
