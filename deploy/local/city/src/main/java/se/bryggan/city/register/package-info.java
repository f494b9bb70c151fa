/**
 * A stand-in for the population register (folkbokföringen, through Navet or Inera's personuppgiftstjänst).
 *
 * <p>SS12000 knows who is responsible for a pupil, but neither the kind of custody nor fictitious identities. The real
 * register is a system that we do not own; its interface is none of these shapes, and an adapter will replace this one.
 */
package se.bryggan.city.register;
