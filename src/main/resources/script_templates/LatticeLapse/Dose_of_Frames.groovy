// Prints what each frame of the current movie has received, and which of the
// published critical doses it is past; of the sample movie if no image is open.

import ij.WindowManager
import ij.IJ
import org.latticelapse.core.crystal.SpecimenTemperature
import org.latticelapse.core.dose.limit.CriticalDoses
import org.latticelapse.io.ImageAcquisition

if (WindowManager.imageCount == 0) IJ.run("HRTEM movie of LiF decomposing (LatticeLapse)")
track = ImageAcquisition.doseTrack(IJ.image)
limits = CriticalDoses.builtIn().all().findAll { it.range() == SpecimenTemperature.ROOM && it.known }

for (frame in 0..<track.frames()) {
	dose = track.cumulativeEnd(frame)
	past = limits.findAll { it.isCertainlyPast(dose) }.collect { it.phase() }.unique()
	println "frame ${frame + 1}: ${dose.round(1)} e/A2; past the critical dose of ${past ?: 'nothing'}"
}
