/** Numbers for incoming and made documents (diarium, OSL 5:2): each authority and branch counts its own per year. */
package se.bryggan.referral.register;
