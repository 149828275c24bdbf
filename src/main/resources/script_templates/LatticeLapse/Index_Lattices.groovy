// Names the crystal phases in the current image, or in a simulated sample if no
// image is open, with the classes of LatticeLapse instead of its menu.

import ij.WindowManager
import ij.IJ
import org.latticelapse.core.crystal.PhaseLibrary
import org.latticelapse.core.indexing.IndexingSettings
import org.latticelapse.core.indexing.LatticeIndexer
import org.latticelapse.io.ImagePlusMovie

if (WindowManager.imageCount == 0) IJ.run("HRTEM of LiF [011] (LatticeLapse)")
image = IJ.image

// The standard uncertainty of the pixel size in percent; 1 unless stated.
settings = IndexingSettings.defaults().withCalibrationError(0.5)
indexer = new LatticeIndexer(PhaseLibrary.builtIn().select("SEI, Cu"), settings)
result = indexer.index(ImagePlusMovie.currentFrame(image).frame(0))

println "${image.title}: ${result.verdict()}"
for (lattice in result.lattices()) {
	for (match in lattice.candidates()) {
		println "lattice ${lattice.number()}: ${match.phase().id()} ${match.zone()}, ${match.score().round(1)} nats"
	}
}
