package se.bryggan.directory.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import se.bryggan.directory.units.PostEntry;
import se.bryggan.directory.units.UnitEntry;

/** Reads the catalogues. */
@ApplicationScoped
class CatalogueSource {

    private static final String SOURCE = SourceTokens.CATALOGUE;

    private final CatalogueClient client;
    private final SourceTokens tokens;

    CatalogueSource(@RestClient CatalogueClient client, SourceTokens tokens) {
        this.client = client;
        this.tokens = tokens;
    }

    List<UnitEntry> units() {
        String bearer = tokens.bearer(SOURCE);
        return Pages.all(SOURCE, token -> client.units(bearer, Pages.SIZE, token)).stream()
                .map(unit -> new UnitEntry(unit.code(), unit.name(), unit.authority(), unit.branch(), unit.district()))
                .toList();
    }

    List<PostEntry> posts() {
        String bearer = tokens.bearer(SOURCE);
        return Pages.all(SOURCE, token -> client.posts(bearer, Pages.SIZE, token)).stream()
                .map(post -> new PostEntry(
                        post.login(), post.role(), post.authority(), post.unit(), post.group(), post.email()))
                .toList();
    }
}
