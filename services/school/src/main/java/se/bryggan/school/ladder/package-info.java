/**
 * The absence ladder as pure policy: which steps a pupil's minutes put the pupil on, by the district's dated rules.
 *
 * <p>Knows no database, clock or service. A step tells the school's own staff; nothing here reaches social services.
 */
package se.bryggan.school.ladder;
