/**
 * Who is who: persons, custody, protected identity, enrolments and log-ins.
 *
 * <p>Open to the other features of this service only through {@link se.bryggan.directory.register.Persons}; entities stay
 * inside. Every row belongs to the register itself and is seen only by an act of the register ({@link
 * se.bryggan.directory.register.OnBehalf}).
 */
package se.bryggan.directory.register;
