package se.bryggan.directory.units;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The table {@code unit}. */
@ApplicationScoped
class UnitRows implements PanacheRepositoryBase<Unit, String> {}
