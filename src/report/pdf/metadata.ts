type Info = Readonly<Record<string, string | Date>>;

/**
 * The metadata that archives read, equal to the document's Info entries, and the claim to be PDF/UA-1 with the schema
 * that PDF/A wants spelled out for it. pdfkit adds the claim to be PDF/A-3a itself.
 */
export function xmpOf(info: Info): string {
  const moment = (key: string) => (info[key] instanceof Date ? `${info[key].toISOString().slice(0, 19)}Z` : "");
  const words = (key: string) => escapeXml(String(info[key] ?? ""));
  const optional = (key: string, write: (value: string) => string) => (info[key] === undefined ? "" : write(words(key)));
  return [
    `<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">`,
    `<xmp:CreateDate>${moment("CreationDate")}</xmp:CreateDate>`,
    `<xmp:ModifyDate>${moment("ModDate")}</xmp:ModifyDate>`,
    `<xmp:CreatorTool>${words("Creator")}</xmp:CreatorTool>`,
    `</rdf:Description>`,
    `<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">`,
    `<dc:format>application/pdf</dc:format>`,
    `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${words("Title")}</rdf:li></rdf:Alt></dc:title>`,
    optional("Author", (author) => `<dc:creator><rdf:Seq><rdf:li>${author}</rdf:li></rdf:Seq></dc:creator>`),
    optional(
      "Subject",
      (subject) => `<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${subject}</rdf:li></rdf:Alt></dc:description>`,
    ),
    `</rdf:Description>`,
    `<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">`,
    `<pdf:Producer>${words("Producer")}</pdf:Producer>`,
    optional("Keywords", (keywords) => `<pdf:Keywords>${keywords}</pdf:Keywords>`),
    `</rdf:Description>`,
    `<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>`,
    PDFUA_SCHEMA,
  ]
    .filter((line) => line !== "")
    .join("\n");
}

const PDFUA_SCHEMA = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 that the file follows</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;

/** XML has no way to write most control characters, so they are left out. */
function escapeXml(value: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the control characters are what is looked for.
  const written = value.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "");
  return written.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
