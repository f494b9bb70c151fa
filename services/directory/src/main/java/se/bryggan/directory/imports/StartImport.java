package se.bryggan.directory.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.Guarded;

/** The gate of an import: who may have the register filled. */
@ApplicationScoped
class StartImport {

    private final SourceTokens tokens;

    StartImport(SourceTokens tokens) {
        this.tokens = tokens;
    }

    /** The organisers whose servers are to be read. */
    @Guarded("import.start")
    List<String> start(Controller register) {
        return tokens.organisers();
    }
}
