package se.bryggan.directory.border;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The table {@code hand_over}. */
@ApplicationScoped
class HandOvers implements PanacheRepositoryBase<HandOver, UUID> {}
