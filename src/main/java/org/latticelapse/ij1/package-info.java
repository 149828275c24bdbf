/**
 * The suite in ImageJ without SciJava's menus: what {@code plugins.config} names.
 * A menu item opens a dialog made from the command's own inputs, so that each
 * option is declared once.
 */
package org.latticelapse.ij1;
