// Makes the pictures of Drift Correction and Dose-Limited Sum in the folder given as argument:
//
//     macros/run docs/pictures-drift.ijm docs/images

folder = getArgument();
if (folder == "") exit("Give the folder of the pictures as argument");
File.makeDirectory(folder);
scratch = getDirectory("temp") + "latticelapse-drift-pictures";

run("HRTEM movie of LiF decomposing (LatticeLapse)");
movie = getTitle();
run("Drift Correction for EM Movies...", "output=track saveto=[" + scratch + "]");
print(Property.get("LatticeLapse.drift.Summary"));
open(scratch + File.separator + movie + ".drift.png");
saveAs("PNG", folder + File.separator + "drift.png");
close();

// The same frames summed as they are, and with the drift taken out.
selectImage(movie);
run("Dose-Limited Sum...", "frames=1-32 drift=none");
part("left");
selectImage(movie);
run("Dose-Limited Sum...", "frames=1-32");
part("right");
run("Combine...", "stack1=left stack2=right");
saveAs("PNG", folder + File.separator + "drift-sums.png");
close();

// The FFT of the frames up to half the critical dose of LiF, and of all frames.
selectImage(movie);
run("Dose-Limited Sum...", "phases=LiF");
print(Property.get("LatticeLapse.sum.Summary"));
spectrum("left");
selectImage(movie);
run("Dose-Limited Sum...", "frames=1-32");
spectrum("right");
run("Combine...", "stack1=left stack2=right");
saveAs("PNG", folder + File.separator + "dose-limited-sum.png");

files = getFileList(scratch);
for (i = 0; i < files.length; i++) done = File.delete(scratch + File.separator + files[i]);
done = File.delete(scratch);

// The middle of the current image, magnified, in gray values that suit it.
function part(name) {
	makeRectangle(68, 68, 120, 120);
	run("Duplicate...", "title=" + name);
	run("Enhance Contrast", "saturated=0.5");
	run("8-bit");
	run("Size...", "width=360 height=360 interpolation=Bicubic");
	rename(name);
}

// The annotated FFT of the current image.
function spectrum(name) {
	rename(name + " sum");
	run("FFT Lattice Indexing...", "phases=[LiF, Li, Li2O] saveto=[" + scratch + "]");
	print(Property.get("LatticeLapse.index.Verdict"));
	open(scratch + File.separator + name + " sum.fft.png");
	run("Size...", "width=350 height=350 interpolation=Bilinear average");
	rename(name);
}
