package se.bryggan.directory.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import se.bryggan.directory.register.OnBehalf;

/** Reads the population register. */
@ApplicationScoped
class RegisterSource {

    private static final String SOURCE = SourceTokens.REGISTER;

    private final RegisterClient client;
    private final SourceTokens tokens;
    private final KeepCustody keep;
    private final Watermarks watermarks;
    private final OnBehalf onBehalf;

    RegisterSource(
            @RestClient RegisterClient client,
            SourceTokens tokens,
            KeepCustody keep,
            Watermarks watermarks,
            OnBehalf onBehalf) {
        this.client = client;
        this.tokens = tokens;
        this.keep = keep;
        this.watermarks = watermarks;
        this.onBehalf = onBehalf;
    }

    /** Children and their guardians, as far as they have changed since the last time. */
    Tally children() {
        Optional<Instant> after = onBehalf.register(() -> watermarks.after(SOURCE));
        String bearer = tokens.bearer(SOURCE);
        var done = new Progress();
        Pages.each(
                SOURCE,
                token -> client.custody(
                        bearer,
                        Pages.SIZE,
                        token,
                        token == null ? after.map(Instant::toString).orElse(null) : null),
                page -> done.add(onBehalf.register(() -> keep.children(page)), newest(page)));
        done.newest().ifPresent(newest -> onBehalf.register(() -> watermarks.reached(SOURCE, newest)));
        return done.tally();
    }

    /** Whose the families' log-ins are. */
    List<RegisterClient.Account> accounts() {
        String bearer = tokens.bearer(SOURCE);
        return Pages.all(SOURCE, token -> client.accounts(bearer, Pages.SIZE, token));
    }

    private static Optional<Instant> newest(List<RegisterClient.Child> page) {
        return page.stream()
                .map(RegisterClient.Child::modified)
                .filter(Objects::nonNull)
                .max(Instant::compareTo);
    }
}
