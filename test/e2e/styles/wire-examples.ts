/** What the wire shows of "", "blue", a list and an object; undefined where nothing is sent. */
export interface WireExample {
  readonly empty?: string;
  readonly string: string;
  readonly array: string;
  readonly object: string;
}

/** OAS 3.2.0, 4.12, "Style Examples", letter by letter. */
export const examples: Readonly<Record<string, Partial<WireExample>>> = {
  "path/matrix/joined": {
    empty: ";color",
    string: ";color=blue",
    array: ";color=blue,black,brown",
    object: ";color=R,100,G,200,B,150",
  },
  "path/matrix/exploded": {
    empty: ";color",
    string: ";color=blue",
    array: ";color=blue;color=black;color=brown",
    object: ";R=100;G=200;B=150",
  },
  "path/label/joined": {
    string: ".blue",
    array: ".blue,black,brown",
    object: ".R,100,G,200,B,150",
  },
  "path/label/exploded": {
    string: ".blue",
    array: ".blue.black.brown",
    object: ".R=100.G=200.B=150",
  },
  "path/simple/joined": {
    string: "blue",
    array: "blue,black,brown",
    object: "R,100,G,200,B,150",
  },
  "path/simple/exploded": {
    string: "blue",
    array: "blue,black,brown",
    object: "R=100,G=200,B=150",
  },
  "header/simple/joined": {
    empty: "",
    string: "blue",
    array: "blue,black,brown",
    object: "R,100,G,200,B,150",
  },
  "header/simple/exploded": {
    empty: "",
    string: "blue",
    array: "blue,black,brown",
    object: "R=100,G=200,B=150",
  },
  "query/form/joined": {
    empty: "color=",
    string: "color=blue",
    array: "color=blue,black,brown",
    object: "color=R,100,G,200,B,150",
  },
  "query/form/exploded": {
    empty: "color=",
    string: "color=blue",
    array: "color=blue&color=black&color=brown",
    object: "R=100&G=200&B=150",
  },
  "query/spaceDelimited/joined": {
    array: "color=blue%20black%20brown",
    object: "color=R%20100%20G%20200%20B%20150",
  },
  "query/pipeDelimited/joined": {
    array: "color=blue%7Cblack%7Cbrown",
    object: "color=R%7C100%7CG%7C200%7CB%7C150",
  },
  "query/deepObject/exploded": {
    object: "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150",
  },
  "cookie/form/joined": {
    empty: "color=",
    string: "color=blue",
    array: "color=blue,black,brown",
    object: "color=R,100,G,200,B,150",
  },
  "cookie/cookie/joined": {
    empty: "color=",
    string: "color=blue",
    array: "color=blue,black,brown",
    object: "color=R,100,G,200,B,150",
  },
  "cookie/cookie/exploded": {
    empty: "color=",
    string: "color=blue",
    array: "color=blue; color=black; color=brown",
    object: "R=100; G=200; B=150",
  },
};

/** What the table leaves open ("n/a"), and what is sent there. */
export const choices: Readonly<
  Record<string, { readonly why: string } & Partial<WireExample>>
> = {
  "query/spaceDelimited/joined": {
    why: "a value that needs no delimiter is sent as `form` does",
    empty: "color=",
    string: "color=blue",
  },
  "query/spaceDelimited/exploded": {
    why: "each value has its own pair, as OAS 3.0.0 had it: `form`",
    empty: "color=",
    string: "color=blue",
    array: "color=blue&color=black&color=brown",
    object: "R=100&G=200&B=150",
  },
  "query/pipeDelimited/joined": {
    why: "a value that needs no delimiter is sent as `form` does",
    empty: "color=",
    string: "color=blue",
  },
  "query/pipeDelimited/exploded": {
    why: "each value has its own pair, as OAS 3.0.0 had it: `form`",
    empty: "color=",
    string: "color=blue",
    array: "color=blue&color=black&color=brown",
    object: "R=100&G=200&B=150",
  },
  "query/deepObject/joined": {
    why: "false is the default of `explode`, and documents do not mean it: as exploded",
    empty: "color=",
    string: "color=blue",
    array: "color%5B0%5D=blue&color%5B1%5D=black&color%5B2%5D=brown",
    object: "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150",
  },
  "query/deepObject/exploded": {
    why: "texts have no members to name, and lists have indexes, as Stripe's SDKs and qs write them",
    empty: "color=",
    string: "color=blue",
    array: "color%5B0%5D=blue&color%5B1%5D=black&color%5B2%5D=brown",
  },
  "cookie/form/exploded": {
    why: "`&` would make one cookie of all values; cookies are parted by `; ` (RFC 6265, 4.2.1)",
    empty: "color=",
    string: "color=blue",
    array: "color=blue; color=black; color=brown",
    object: "R=100; G=200; B=150",
  },
};

/** The values of the specification's table. */
export const exampleValues: Readonly<Record<keyof WireExample, unknown>> = {
  empty: "",
  string: "blue",
  array: ["blue", "black", "brown"],
  object: { R: "100", G: "200", B: "150" },
};
