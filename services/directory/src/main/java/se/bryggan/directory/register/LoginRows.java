package se.bryggan.directory.register;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The table {@code login}. */
@ApplicationScoped
class LoginRows implements PanacheRepositoryBase<Login, String> {}
