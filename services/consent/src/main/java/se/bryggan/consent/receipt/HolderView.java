package se.bryggan.consent.receipt;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import se.bryggan.outbox.readers.Reach;

/**
 * One service that holds what a consent opens: whether its decisions rest on the giver's last word, since when not, and its
 * receipts.
 */
record HolderView(
        String service,
        Reach.State state,
        @JsonInclude(JsonInclude.Include.NON_NULL) Instant since,
        List<ReceiptView> receipts) {

    private static final String SOURCE = "urn:bryggan:";

    /** One per reader, each with its own receipts. */
    static Stream<HolderView> all(List<Reach> readers, List<ReceiptView> receipts) {
        return readers.stream()
                .map(reader -> new HolderView(
                        reader.service(),
                        reader.state(),
                        reader.since(),
                        receipts.stream()
                                .filter(receipt -> receipt.service().equals(SOURCE + reader.service()))
                                .toList()));
    }
}
