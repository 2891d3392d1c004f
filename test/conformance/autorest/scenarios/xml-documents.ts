export const simple =
  '<slideshow title="Sample Slide Show" date="Date of publication" author="Yours Truly">' +
  '<slide type="all"><title>Wake up to WonderWidgets!</title></slide>' +
  '<slide type="all"><title>Overview</title>' +
  "<item>Why WonderWidgets are great</item><item></item><item>Who buys WonderWidgets</item>" +
  "</slide></slideshow>";

export const wrappedLists =
  "<AppleBarrel><GoodApples><Apple>Fuji</Apple><Apple>Gala</Apple></GoodApples>" +
  "<BadApples><Apple>Red Delicious</Apple></BadApples></AppleBarrel>";

export const emptyList = "<slideshow/>";

export const emptyWrappedLists =
  "<AppleBarrel><GoodApples></GoodApples><BadApples/></AppleBarrel>";

const cavendish =
  "<banana><name>Cavendish</name><flavor>Sweet</flavor>" +
  "<expiration>2018-02-28T00:40:00.123Z</expiration></banana>";

export const rootList =
  `<bananas>${cavendish}<banana><name>Plantain</name><flavor>Savory</flavor>` +
  "<expiration>2018-02-28T00:40:00.123Z</expiration></banana></bananas>";

export const rootListSingleItem = `<bananas>${cavendish}</bananas>`;

export const emptyRootList = "<bananas/>";

export const emptyChild =
  "<banana><name>Unknown Banana</name><flavor></flavor>" +
  "<expiration>2012-02-24T00:53:52.789Z</expiration></banana>";

export const rootWithoutMeta =
  "<RootWithRefAndNoMeta><RefToModel><ID>myid</ID></RefToModel>" +
  "<Something>else</Something></RootWithRefAndNoMeta>";

export const rootWithMeta =
  "<RootWithRefAndMeta><XMLComplexTypeWithMeta><ID>myid</ID></XMLComplexTypeWithMeta>" +
  "<Something>else</Something></RootWithRefAndMeta>";

export const bytes =
  "<ModelWithByteProperty><Bytes>SGVsbG8gd29ybGQ=</Bytes></ModelWithByteProperty>";

export const url =
  "<ModelWithUrlProperty><Url>https://myaccount.blob.core.windows.net/</Url></ModelWithUrlProperty>";

export const msText = '<Data language="english">I am text</Data>';

const retention =
  "<RetentionPolicy><Enabled>true</Enabled><Days>7</Days></RetentionPolicy>";

export const serviceProperties =
  "<StorageServiceProperties>" +
  `<Logging><Version>1.0</Version><Delete>true</Delete><Read>false</Read><Write>true</Write>${retention}</Logging>` +
  `<HourMetrics><Version>1.0</Version><Enabled>true</Enabled><IncludeAPIs>false</IncludeAPIs>${retention}</HourMetrics>` +
  `<MinuteMetrics><Version>1.0</Version><Enabled>true</Enabled><IncludeAPIs>true</IncludeAPIs>${retention}</MinuteMetrics>` +
  "</StorageServiceProperties>";

export const containerACL =
  "<SignedIdentifiers><SignedIdentifier>" +
  "<Id>MTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTI=</Id>" +
  "<AccessPolicy><Start>2009-09-28T08:49:37.123Z</Start><Expiry>2009-09-29T08:49:37.123Z</Expiry>" +
  "<Permission>rwd</Permission></AccessPolicy>" +
  "</SignedIdentifier></SignedIdentifiers>";
