package se.bryggan.referral.absence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class Pupils implements PanacheRepositoryBase<Pupil, UUID> {}
