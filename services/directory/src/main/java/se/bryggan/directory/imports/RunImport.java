package se.bryggan.directory.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.bryggan.directory.register.OnBehalf;

/** Reads all sources in the order in which they need each other: units, persons and custody, then pupils and accounts. */
@ApplicationScoped
class RunImport {

    private final RegisterSource register;
    private final CatalogueSource catalogue;
    private final SchoolSource schools;
    private final KeepCatalogue keepCatalogue;
    private final KeepCustody keepCustody;
    private final OnBehalf onBehalf;

    RunImport(
            RegisterSource register,
            CatalogueSource catalogue,
            SchoolSource schools,
            KeepCatalogue keepCatalogue,
            KeepCustody keepCustody,
            OnBehalf onBehalf) {
        this.register = register;
        this.catalogue = catalogue;
        this.schools = schools;
        this.keepCatalogue = keepCatalogue;
        this.keepCustody = keepCustody;
        this.onBehalf = onBehalf;
    }

    /** Reads the servers of the organisers that {@link StartImport} gave; fails with {@link SourceUnavailable}. */
    ImportReport run(List<String> organisers) {
        var units = catalogue.units();
        Tally keptUnits = onBehalf.register(() -> keepCatalogue.units(units));
        var posts = catalogue.posts();
        Tally keptPosts = onBehalf.register(() -> keepCatalogue.posts(posts));
        Tally persons = register.children();
        Tally pupils = Tally.NONE;
        int unplaced = 0;
        for (String organiser : organisers) {
            SchoolSource.Read read = schools.pupils(organiser);
            pupils = pupils.plus(read.pupils());
            unplaced += read.unplaced();
        }
        var accounts = register.accounts();
        Tally keptAccounts = onBehalf.register(() -> keepCustody.accounts(accounts));
        return new ImportReport(keptUnits, keptPosts, persons, pupils, keptAccounts, unplaced);
    }
}
