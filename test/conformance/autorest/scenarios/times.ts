import { gets, puts, type Area, type Table } from "../scenario.js";

/** Dates, times and durations are what the API wrote; nothing of them is lost on the way. */
export const times: readonly Area[] = [
  {
    document: "body-date.json",
    category: "vanilla",
    scenarios: [
      ...gets([
        ["getDateNull", "/date/null"],
        ["getDateInvalid", "/date/invaliddate", "201O-18-90"],
        ["getDateOverflow", "/date/overflowdate", "10000000000-12-31"],
        ["getDateUnderflow", "/date/underflowdate", "0000-00-00"],
        ["getDateMax", "/date/max", "9999-12-31"],
        ["getDateMin", "/date/min", "0001-01-01"],
      ]),
      ...puts([
        ["putDateMax", "/date/max", "9999-12-31"],
        ["putDateMin", "/date/min", "0001-01-01"],
      ]),
    ],
  },
  {
    document: "body-datetime.json",
    category: "vanilla",
    scenarios: [
      ...gets([
        ["getDateTimeNull", "/datetime/null"],
        ["getDateTimeInvalid", "/datetime/invalid", "201O-18-90D00:89:56.9AX"],
        [
          "getDateTimeOverflow",
          "/datetime/overflow",
          "9999-12-31T23:59:59.999-14:00",
        ],
        [
          "getDateTimeUnderflow",
          "/datetime/underflow",
          "0000-00-00T00:00:00.000+00:00",
        ],
      ]),
      ...maxima("Utc", "utc", "9999-12-31T23:59:59.999Z"),
      ...maxima(
        "LocalPositiveOffset",
        "localpositiveoffset",
        "9999-12-31T23:59:59.999+14:00",
      ),
      ...maxima(
        "LocalNegativeOffset",
        "localnegativeoffset",
        "9999-12-31T23:59:59.999-14:00",
      ),
      ...gets([
        ["getDateTimeMinUtc", "/datetime/min/utc", "0001-01-01T00:00:00Z"],
        [
          "getDateTimeMinLocalPositiveOffset",
          "/datetime/min/localpositiveoffset",
          "0001-01-01T00:00:00+14:00",
        ],
        [
          "getDateTimeMinLocalNegativeOffset",
          "/datetime/min/localnegativeoffset",
          "0001-01-01T00:00:00-14:00",
        ],
        [
          "getDateTimeMinLocalNoOffset",
          "/datetime/min/localnooffset",
          "0001-01-01T00:00:00",
        ],
      ]),
      ...puts([
        ["putDateTimeMaxUtc", "/datetime/max/utc", "9999-12-31T23:59:59.999Z"],
        ["putDateTimeMinUtc", "/datetime/min/utc", "0001-01-01T00:00:00Z"],
      ]),
    ],
  },
  {
    document: "body-datetime.json",
    category: "optional",
    scenarios: [
      ...gets([
        [
          "getDateTimeMaxUtc7MSUppercase",
          "/datetime/max/utc7ms/uppercase",
          "9999-12-31T23:59:59.9999999Z",
        ],
      ]),
      ...puts([
        [
          "putDateTimeMaxUtc7MS",
          "/datetime/max/utc7ms",
          "9999-12-31T23:59:59.9999999Z",
        ],
        [
          "putDateTimeMaxLocalPositiveOffset",
          "/datetime/max/localpositiveoffset",
          "9999-12-31T23:59:59.999+14:00",
        ],
        [
          "putDateTimeMaxLocalNegativeOffset",
          "/datetime/max/localnegativeoffset",
          "9999-12-31T23:59:59.999-14:00",
        ],
        [
          "putDateTimeMinLocalPositiveOffset",
          "/datetime/min/localpositiveoffset",
          "0001-01-01T00:00:00+14:00",
        ],
        [
          "putDateTimeMinLocalNegativeOffset",
          "/datetime/min/localnegativeoffset",
          "0001-01-01T00:00:00-14:00",
        ],
      ]),
    ],
  },
  {
    document: "body-datetime-rfc1123.json",
    category: "vanilla",
    scenarios: [
      ...gets([
        ["getDateTimeRfc1123Null", "/datetimerfc1123/null"],
        [
          "getDateTimeRfc1123Invalid",
          "/datetimerfc1123/invalid",
          "Tue, 01 Dec 2000 00:00:0A ABC",
        ],
        [
          "getDateTimeRfc1123Overflow",
          "/datetimerfc1123/overflow",
          "Sat, 1 Jan 10000 00:00:00 GMT",
        ],
        [
          "getDateTimeRfc1123Underflow",
          "/datetimerfc1123/underflow",
          "Tue, 00 Jan 0000 00:00:00 GMT",
        ],
        [
          "getDateTimeRfc1123MaxUtcLowercase",
          "/datetimerfc1123/max/lowercase",
          "fri, 31 dec 9999 23:59:59 gmt",
        ],
        [
          "getDateTimeRfc1123MaxUtcUppercase",
          "/datetimerfc1123/max/uppercase",
          "FRI, 31 DEC 9999 23:59:59 GMT",
        ],
        [
          "getDateTimeRfc1123MinUtc",
          "/datetimerfc1123/min",
          "Mon, 01 Jan 0001 00:00:00 GMT",
        ],
      ]),
      ...puts([
        [
          "putDateTimeRfc1123Max",
          "/datetimerfc1123/max",
          "Fri, 31 Dec 9999 23:59:59 GMT",
        ],
        [
          "putDateTimeRfc1123Min",
          "/datetimerfc1123/min",
          "Mon, 01 Jan 0001 00:00:00 GMT",
        ],
      ]),
    ],
  },
  {
    document: "body-duration.json",
    category: "vanilla",
    scenarios: [
      ...gets([
        ["getDurationNull", "/duration/null"],
        ["getDurationInvalid", "/duration/invalid", "123ABC"],
        [
          "getDurationPositive",
          "/duration/positiveduration",
          "P3Y6M4DT12H30M5S",
        ],
      ]),
      ...puts([
        [
          "putDurationPositive",
          "/duration/positiveduration",
          "P123DT22H14M12.011S",
        ],
      ]),
    ],
  },
  {
    document: "body-time.json",
    category: "vanilla",
    scenarios: [
      ...gets([["BodyTimeGet", "/time/get", "11:34:56"]]),
      [
        "BodyTimePut",
        {
          call: "PUT /time/put",
          body: "08:07:56",
          want: "Nice job posting time",
        },
      ],
    ],
  },
];

function maxima(name: string, path: string, want: string): Table {
  return gets([
    [
      `getDateTimeMax${name}Lowercase`,
      `/datetime/max/${path}/lowercase`,
      want.toLowerCase(),
    ],
    [`getDateTimeMax${name}Uppercase`, `/datetime/max/${path}/uppercase`, want],
  ]);
}
