// The packages are where ./setup.sh has put them, and nothing of them is in this folder.
const packages = process.env.TOKEN_DOCTOR_REACT;

// Names as proxy/nginx.conf knows them, so that a browser may keep these files, too.
const output = {
  hashCharacters: "hex",
  entryFileNames: "[name]-[hash:16].js",
  assetFileNames: "[name]-[hash:16][extname]",
};

export default {
  build: { outDir: "../../target/react", emptyOutDir: true, rolldownOptions: { output } },
  resolve: {
    alias: ["react-dom", "react"].map((name) => ({ find: name, replacement: `${packages}/${name}` })),
  },
};
