/**
 * Doses as a user meets them: what is stated of an image, the dose track of its
 * frames, and the chart and tables of safe imaging windows.
 */
package org.latticelapse.view.dose;
